package entraide.platform.people;

import entraide.platform.mail.Address;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Somebody who becomes a member.
 *
 * @param passwordHash of {@code Passwords}; many members may share one in made-up data
 * @param cohorts ids
 */
public record NewMember(
        String handle,
        String displayName,
        Address email,
        String passwordHash,
        Set<Role> roles,
        String locale,
        String timeZone,
        List<String> skills,
        String bio,
        List<Long> cohorts,
        Instant createdAt) {

    public static final String SCHOOLS_ZONE = "Europe/Paris";

    public static NewMember of(
            String handle, String displayName, Address email, String passwordHash, Set<Role> roles, Instant createdAt) {
        return new NewMember(
                handle,
                displayName,
                email,
                passwordHash,
                roles,
                "fr",
                SCHOOLS_ZONE,
                List.of(),
                "",
                List.of(),
                createdAt);
    }

    public NewMember living(String wantedLocale, String wantedZone) {
        return new NewMember(
                handle,
                displayName,
                email,
                passwordHash,
                roles,
                wantedLocale,
                wantedZone,
                skills,
                bio,
                cohorts,
                createdAt);
    }

    public NewMember in(List<Long> wantedCohorts) {
        return new NewMember(
                handle,
                displayName,
                email,
                passwordHash,
                roles,
                locale,
                timeZone,
                skills,
                bio,
                wantedCohorts,
                createdAt);
    }

    public NewMember knowing(List<String> wantedSkills, String wantedBio) {
        return new NewMember(
                handle,
                displayName,
                email,
                passwordHash,
                roles,
                locale,
                timeZone,
                wantedSkills,
                wantedBio,
                cohorts,
                createdAt);
    }
}
