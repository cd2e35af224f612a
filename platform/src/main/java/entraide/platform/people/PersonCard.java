package entraide.platform.people;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import java.util.Arrays;
import java.util.List;

/**
 * Who a member is, as everybody signed in may see; a row of {@code people.card}.
 *
 * @param cohort name of the cohort that began last; null for those who are in none
 * @param picture where it is; null for initials
 */
public record PersonCard(long id, String handle, String displayName, List<Role> roles, String cohort, String picture) {

    /** Reads the columns of {@code people.card}, each named after {@code prefix}; null where the join found nobody. */
    public static PersonCard from(Row row, String prefix) {
        var id = row.getLong(prefix + "id");
        if (id == null) return null;
        return new PersonCard(
                id,
                row.getString(prefix + "handle"),
                row.getString(prefix + "display_name"),
                roles(row, prefix + "roles"),
                row.getString(prefix + "cohort"),
                picture(row.getLong(prefix + "picture")));
    }

    public static PersonCard from(Row row) {
        return from(row, "");
    }

    /** From {@code to_json} of a row of {@code people.card}; null of null. */
    public static PersonCard of(JsonObject row) {
        if (row == null) return null;
        return new PersonCard(
                row.getLong("id"),
                row.getString("handle"),
                row.getString("display_name"),
                row.getJsonArray("roles").stream()
                        .map(word -> Role.of((String) word))
                        .toList(),
                row.getString("cohort"),
                picture(row.getLong("picture")));
    }

    /** From {@code json_agg} of such rows; nobody of null. */
    public static List<PersonCard> listOf(JsonArray rows) {
        if (rows == null) return List.of();
        return rows.stream().map(row -> of((JsonObject) row)).toList();
    }

    public static List<Role> roles(Row row, String column) {
        return Arrays.stream(row.getArrayOfStrings(column)).map(Role::of).toList();
    }

    public static String picture(Long id) {
        return id == null ? null : "/api/v1/people/pictures/" + id;
    }
}
