package entraide.platform.db;

import io.vertx.sqlclient.SqlClient;

/** Where statements run: the whole database, or one transaction of it. */
public interface Db {

    SqlClient client();
}
