package entraide.platform.people.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import entraide.platform.Json;
import entraide.platform.db.Sql;
import entraide.platform.people.PersonCard;
import entraide.platform.people.Role;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** All of a member but the password; a row of {@code people.profile}. Each reader is shown a part of it. */
public record Profile(
        long id,
        String handle,
        String displayName,
        String email,
        List<Role> roles,
        String locale,
        String timeZone,
        String theme,
        List<String> skills,
        String bio,
        String picture,
        List<CohortJson> cohorts,
        Instant createdAt,
        boolean active,
        long version) {

    public record CohortJson(long id, String name, LocalDate startsOn, LocalDate endsOn, ProgrammeJson programme) {}

    public record ProgrammeJson(long id, String name) {}

    static Profile from(Row row) {
        return new Profile(
                row.getLong("id"),
                row.getString("handle"),
                row.getString("display_name"),
                row.getString("email"),
                PersonCard.roles(row, "roles"),
                row.getString("locale"),
                row.getString("time_zone"),
                row.getString("theme"),
                List.of(row.getArrayOfStrings("skills")),
                row.getString("bio"),
                PersonCard.picture(row.getLong("picture")),
                List.of(Json.read(row.getString("cohorts").getBytes(UTF_8), CohortJson[].class)),
                Sql.instant(row, "created_at"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    /** What members see of themselves. */
    public record MeJson(
            long id,
            String handle,
            String displayName,
            String email,
            List<Role> roles,
            String locale,
            String timeZone,
            String theme,
            List<String> skills,
            String bio,
            String picture,
            List<CohortJson> cohorts,
            Instant createdAt,
            long version) {

        public static MeJson of(Profile all) {
            return new MeJson(
                    all.id,
                    all.handle,
                    all.displayName,
                    all.email,
                    all.roles,
                    all.locale,
                    all.timeZone,
                    all.theme,
                    all.skills,
                    all.bio,
                    all.picture,
                    all.cohorts,
                    all.createdAt,
                    all.version);
        }
    }

    /** What everybody signed in sees of a member. */
    public record PageJson(
            long id,
            String handle,
            String displayName,
            List<Role> roles,
            String picture,
            String bio,
            List<String> skills,
            List<CohortJson> cohorts,
            boolean active,
            LocalDate memberSince) {

        public static PageJson of(Profile all) {
            return new PageJson(
                    all.id,
                    all.handle,
                    all.displayName,
                    all.roles,
                    all.picture,
                    all.bio,
                    all.skills,
                    all.cohorts,
                    all.active,
                    LocalDate.ofInstant(all.createdAt, ZoneOffset.UTC));
        }
    }

    /** What staff see of a member. */
    public record LineJson(
            long id,
            String handle,
            String displayName,
            String email,
            List<Role> roles,
            String picture,
            String locale,
            List<CohortJson> cohorts,
            boolean active,
            Instant createdAt,
            long version) {

        public static LineJson of(Profile all) {
            return new LineJson(
                    all.id,
                    all.handle,
                    all.displayName,
                    all.email,
                    all.roles,
                    all.picture,
                    all.locale,
                    all.cohorts,
                    all.active,
                    all.createdAt,
                    all.version);
        }
    }
}
