package org.claimgraph;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Who may know whom, and why: the way through the program is article, claim, extract, compare, ingest, graph, rdf, web. */
@AnalyzeClasses(packages = "org.claimgraph", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ARTICLE = "org.claimgraph.article..";
    private static final String CLAIM = "org.claimgraph.claim..";
    private static final String EXTRACT = "org.claimgraph.extract..";
    private static final String COMPARE = "org.claimgraph.compare..";
    private static final String INGEST = "org.claimgraph.ingest..";
    private static final String GRAPH = "org.claimgraph.graph..";
    private static final String RDF = "org.claimgraph.rdf..";
    private static final String WEB = "org.claimgraph.web..";
    private static final String CLI = "org.claimgraph.cli..";
    private static final String OURS = "org.claimgraph..";
    private static final String[] JAVA_ALONE = {"java..", "org.jspecify.annotations.."};

    @ArchTest
    static final ArchRule articlesKnowJavaAlone = classes()
            .that()
            .resideInAPackage(ARTICLE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(JAVA_ALONE, ARTICLE))
            .because("a report is what it is, however it was parsed, kept or sent");

    @ArchTest
    static final ArchRule claimsKnowArticlesAlone = classes()
            .that()
            .resideInAPackage(CLAIM)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(with(JAVA_ALONE, ARTICLE, CLAIM))
            .because("the domain outlives every framework and store; an annotation here would tie it to one");

    @ArchTest
    static final ArchRule extractionKnowsArticlesAndClaims = classes()
            .that()
            .resideInAPackage(EXTRACT)
            .should(knowOf(ARTICLE, CLAIM, EXTRACT))
            .because("a rule reads a text and gives claims; where they go is not its business");

    @ArchTest
    static final ArchRule comparisonKnowsClaims = classes()
            .that()
            .resideInAPackage(COMPARE)
            .should(knowOf(ARTICLE, CLAIM, COMPARE))
            .allowEmptyShould(true)
            .because("a verdict must follow from the two figures and nothing else");

    @ArchTest
    static final ArchRule takingInKnowsNoStore = classes()
            .that()
            .resideInAPackage(INGEST)
            .should(knowOf(ARTICLE, CLAIM, EXTRACT, COMPARE, INGEST))
            .because("the main flow keeps claims through the port, so that it runs without a database in a test");

    @ArchTest
    static final ArchRule theGraphKnowsClaims = classes()
            .that()
            .resideInAPackage(GRAPH)
            .should(knowOf(ARTICLE, CLAIM, GRAPH))
            .because("another store must be able to take its place behind the same port");

    @ArchTest
    static final ArchRule rdfKnowsClaims = classes()
            .that()
            .resideInAPackage(RDF)
            .should(knowOf(ARTICLE, CLAIM, RDF))
            .because("an export is a mapping of the domain, whatever store it comes from");

    @ArchTest
    static final ArchRule nobodyKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CLI)
            .because("the command line is one way in, and the program works without it");

    @ArchTest
    static final ArchRule packagesFormNoCircle = slices().matching("org.claimgraph.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a newcomer reads the packages in one order");

    @ArchTest
    static final ArchRule rulesOfExtractionFormNoCircle = slices().matching("org.claimgraph.extract.(*)..")
            .should()
            .beFreeOfCycles()
            .because("names and days are read first, then statements, then the figures in them");

    @ArchTest
    static final ArchRule onlyTheParserSeesCoreNlp = onlyIn("org.claimgraph.extract.nlp..", "edu.stanford.nlp..")
            .because("the parser can be exchanged in one package");

    @ArchTest
    static final ArchRule onlyTheGraphSeesNeo4j = onlyIn(GRAPH, "org.neo4j..")
            .because("embedded, a server or a cluster must make no difference to anyone else");

    @ArchTest
    static final ArchRule onlyRdfSeesJena =
            onlyIn(RDF, "org.apache.jena..").because("the terms that we publish are written down in one place");

    @ArchTest
    static final ArchRule onlyTheCommandLineSeesPicocli =
            onlyIn(CLI, "picocli..").because("options are a matter of the command line");

    @ArchTest
    static final ArchRule micronautStaysAtTheDoor = noClasses()
            .that()
            .resideOutsideOfPackages(WEB, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.micronaut..")
            .because("what is read and compared must work without a server");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .that()
            .resideInAPackage(OURS)
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Service|D[Tt][Oo]|Common|Misc)")
            .because("those words tell a reader nothing about news; the field has its own");

    @ArchTest
    static final ArchRule everyPackageSaysThatNothingIsNull = classes()
            .that()
            .resideInAPackage(OURS)
            .should(beInANullMarkedPackage())
            .because("NullAway checks only the packages that promise it");

    @ArchTest
    static final ArchRule nothingIsWrittenByLombok = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("lombok..")
            .because("records say the same in the open");

    private static ArchRule onlyIn(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static ArchCondition<JavaClass> knowOf(String... packages) {
        return onlyDependOnClassesThat(JavaClass.Predicates.resideOutsideOfPackage(OURS)
                .or(JavaClass.Predicates.resideInAnyPackage(packages)));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is unmarked: " + type));
            }
        };
    }

    private static String[] with(String[] some, String... more) {
        return Stream.of(some, more).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
