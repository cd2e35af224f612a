package entraide.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house that the compiler cannot see. */
class WallsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("entraide");

    private static final String[] MODULES = {
        "entraide.messaging..",
        "entraide.moderation..",
        "entraide.search..",
        "entraide.forum..",
        "entraide.queue..",
        "entraide.notice..",
        "entraide.server.."
    };

    @Test
    void platform_knows_nobody() {
        noClasses()
                .that()
                .resideInAPackage("entraide.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(MODULES)
                .check(HOUSE);
    }

    @Test
    void modules_do_not_see_one_another() {
        slices().matching("entraide.(messaging|moderation|search|forum|queue|notice)..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void nobody_sees_the_program_that_wires_them() {
        noClasses()
                .that()
                .resideOutsideOfPackage("entraide.server..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("entraide.server..")
                .check(HOUSE);
    }

    @Test
    void only_the_edge_of_a_module_knows_requests() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "entraide.forum..", "entraide.queue..", "entraide.messaging..", "entraide.platform.people..")
                .and()
                .haveSimpleNameNotEndingWith("Routes")
                .and()
                .haveSimpleNameNotEndingWith("Module")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("entraide.platform.web.Call")
                .check(HOUSE);
    }

    @Test
    void statements_are_sent_from_one_place() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("entraide.platform.db.Sql")
                .should()
                .callMethod(io.vertx.sqlclient.SqlClient.class, "preparedQuery", String.class)
                .check(HOUSE);
    }

    @Test
    void time_comes_from_the_clock_that_tests_can_move() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "entraide.forum..", "entraide.queue..", "entraide.messaging..", "entraide.platform.people..")
                .should()
                .callMethod(java.time.Instant.class, "now")
                .check(HOUSE);
    }

    @Test
    void doors_are_final_and_wire_by_hand() {
        classes()
                .that()
                .implement(entraide.platform.ServerModule.class)
                .should()
                .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL)
                .check(HOUSE);
    }
}
