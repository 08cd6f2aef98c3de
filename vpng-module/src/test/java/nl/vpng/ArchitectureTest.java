package nl.vpng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The borders of the plugin. */
@AnalyzeClasses(packages = "nl.vpng", importOptions = ArchitectureTest.OnlyThePlugin.class)
class ArchitectureTest {

    static class OnlyThePlugin implements ImportOption {
        @Override
        public boolean includes(com.tngtech.archunit.core.importer.Location location) {
            return location.contains("/vpng-module/target/classes/");
        }
    }

    @ArchTest
    static final ArchRule RUNS_WITHOUT_THE_EMBEDDED_HOST =
            noClasses().should().dependOnClassesThat().resideInAPackage("nl.vpng.host..");

    @ArchTest
    static final ArchRule FEATURES_STAND_ON_EACH_OTHER_IN_ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("publishing")
            .definedBy("nl.vpng.publishing..")
            .layer("search")
            .definedBy("nl.vpng.search..")
            .layer("feed")
            .definedBy("nl.vpng.feed..")
            .layer("order")
            .definedBy("nl.vpng.order..")
            .layer("publication")
            .definedBy("nl.vpng.publication..")
            .layer("domain")
            .definedBy("nl.vpng.domain..")
            .layer("site")
            .definedBy("nl.vpng.site..")
            .layer("image")
            .definedBy("nl.vpng.image..")
            .layer("citation")
            .definedBy("nl.vpng.citation..")
            .layer("catalogue")
            .definedBy("nl.vpng.catalogue..")
            .layer("security")
            .definedBy("nl.vpng.security..")
            .layer("setup")
            .definedBy("nl.vpng.setup..")
            .whereLayer("publishing")
            .mayOnlyBeAccessedByLayers("setup")
            .whereLayer("order")
            .mayOnlyBeAccessedByLayers("publishing", "setup")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("setup")
            .whereLayer("publication")
            .mayOnlyBeAccessedByLayers("catalogue", "feed", "order", "publishing", "search", "setup")
            .whereLayer("image")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("citation")
            .mayOnlyBeAccessedByLayers("catalogue", "publication")
            .whereLayer("domain")
            .mayOnlyBeAccessedByLayers("catalogue", "feed", "order", "publication", "publishing", "search")
            .whereLayer("site")
            .mayOnlyBeAccessedByLayers(
                    "catalogue", "domain", "feed", "image", "order", "publication", "publishing", "search", "security")
            .whereLayer("security")
            .mayOnlyBeAccessedByLayers("setup")
            .whereLayer("setup")
            .mayNotBeAccessedByAnyLayer();

    /** Of javax only what is in Magnolia 6.2 and 6.3 and moves to jakarta as a whole in 6.4. */
    @ArchTest
    static final ArchRule FEW_PACKAGES_OF_JAVAX = classes()
            .that()
            .haveNameNotMatching(".*\\.MailSender(?:\\$.*)?")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "nl.vpng..",
                    "info.magnolia..",
                    "java..",
                    "javax.inject..",
                    "javax.servlet..",
                    "javax.ws.rs..",
                    "javax.jcr..",
                    "javax.imageio..",
                    "javax.xml.stream..",
                    "javax.crypto..",
                    "com.fasterxml.jackson..",
                    "com.drew..",
                    "com.google.common.cache..",
                    "com.luciad.imageio.webp..",
                    "com.vaadin.data..",
                    "com.vaadin.server..",
                    "org.apache.commons.csv..",
                    "org.apache.lucene..",
                    "org.apache.pdfbox..",
                    "org.tartarus.snowball..",
                    "org.jspecify..",
                    "org.jsoup..",
                    "org.slf4j..");

    @ArchTest
    static final ArchRule RULES_KNOW_NO_TEMPLATES = noClasses()
            .that()
            .resideInAnyPackage(
                    "nl.vpng.site..",
                    "nl.vpng.domain..",
                    "nl.vpng.publication..",
                    "nl.vpng.publishing..",
                    "nl.vpng.search..",
                    "nl.vpng.feed..",
                    "nl.vpng.order..",
                    "nl.vpng.citation..",
                    "nl.vpng.image..",
                    "nl.vpng.catalogue..",
                    "nl.vpng.security..")
            .and()
            .haveNameNotMatching(".*(?:Model|FormEngine)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("info.magnolia.rendering..", "freemarker..");

    /** A rule is plain Java; only a thin class of Magnolia's kind knows its user interface. */
    @ArchTest
    static final ArchRule RULES_KNOW_NO_USER_INTERFACE = noClasses()
            .that()
            .haveNameNotMatching(".*(?:(?:Validator|Column|Action)Definition(?:\\$.*)?|ValidatorFactory|Action)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "info.magnolia.ui.field..", "info.magnolia.ui.contentapp..");

    @ArchTest
    static final ArchRule NO_CONTAINER_AND_NO_REPOSITORY_PRODUCT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.jackrabbit..", "org.apache.catalina..", "com.google.inject..");
}
