package nl.vpng.host;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders that docs/decisions draw between the host, Magnolia's types and the libraries underneath. */
@AnalyzeClasses(
        packages = {"nl.vpng", "info.magnolia"},
        importOptions = ImportOption.DoNotIncludeTests.class)
class BorderTest {

    @ArchTest
    static final ArchRule the_host_knows_no_feature_of_the_plugin = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.vpng.site..",
                    "nl.vpng.domain..",
                    "nl.vpng.publication..",
                    "nl.vpng.order..",
                    "nl.vpng.setup..");

    @ArchTest
    static final ArchRule tomcat_stays_in_the_launcher = noClasses()
            .that()
            .resideOutsideOfPackage("nl.vpng.host.launcher")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.catalina..", "org.apache.tomcat..", "org.apache.coyote..");

    @ArchTest
    static final ArchRule the_launcher_stays_outside_the_webapps = noClasses()
            .that()
            .resideInAnyPackage("nl.vpng.host.launcher", "nl.vpng.host.mailbox")
            .should()
            .dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are of the webapp",
                    type -> (type.getPackageName().startsWith("nl.vpng.host")
                                    && !type.getPackageName().equals("nl.vpng.host.launcher")
                                    && !type.getPackageName().equals("nl.vpng.host.mailbox"))
                            || type.getPackageName().startsWith("info.magnolia")));

    @ArchTest
    static final ArchRule the_webapps_do_not_know_the_mailbox = noClasses()
            .that()
            .resideOutsideOfPackages("nl.vpng.host.launcher", "nl.vpng.host.mailbox")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.vpng.host.mailbox", "org.subethamail..", "jakarta..");

    @ArchTest
    static final ArchRule jackrabbit_stays_in_the_repository = noClasses()
            .that()
            .resideOutsideOfPackage("nl.vpng.host.repository")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jackrabbit..");

    @ArchTest
    static final ArchRule guice_stays_in_the_module_package = noClasses()
            .that()
            .resideOutsideOfPackage("nl.vpng.host.module")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.inject..");

    @ArchTest
    static final ArchRule the_web_is_not_needed_to_render = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.vpng.host.repository",
                    "nl.vpng.host.security",
                    "nl.vpng.host.module",
                    "nl.vpng.host.definition",
                    "nl.vpng.host.rendering")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.vpng.host.web", "nl.vpng.host.launcher");
}
