package org.claimgraph.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.claimgraph.article.Published;
import org.claimgraph.claim.Count;
import org.claimgraph.claim.Figure;
import org.claimgraph.claim.Measure;
import org.claimgraph.claim.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

    private static final Graph TERMS = Ontology.TERMS.graph();
    private static final Graph MEASURES = Ontology.MEASURES.graph();

    @Test
    void hasAConstantForEveryTermAndATermForEveryConstant() {
        assertThat(constants()).isEqualTo(own(TERMS));
    }

    @Test
    void spellsEveryConstantLikeItsTerm() {
        assertThat(fields())
                .allSatisfy(field -> assertThat(node(field).getLocalName()).isEqualTo(field.getName()));
    }

    @Test
    void saysInWordsWhatEveryTermMeans() {
        assertThat(constants()).allSatisfy(iri -> {
            Node term = NodeFactory.createURI(iri);
            assertThat(TERMS.contains(term, RDFS.label.asNode(), Node.ANY)).isTrue();
            assertThat(TERMS.contains(term, RDFS.comment.asNode(), Node.ANY)).isTrue();
        });
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                Arguments.of(Vocabulary.measure, words(Measure.values())),
                Arguments.of(Vocabulary.mode, words(Statement.Mode.values())),
                Arguments.of(Vocabulary.act, hyphened(words(Statement.Act.values()))),
                Arguments.of(Vocabulary.qualifier, words(Count.Qualifier.values())),
                Arguments.of(Vocabulary.basis, words(Figure.Basis.values())),
                Arguments.of(Vocabulary.saidOnKnown, words(Statement.SaidOn.Known.values())),
                Arguments.of(Vocabulary.publishedKnown, words(Published.Known.values())),
                Arguments.of(Vocabulary.periodKind, Set.of("event", "window", "cumulative")));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listsExactlyTheWordsThatClaimsChooseFrom(Node property, Set<String> words) {
        Set<String> entries = words.stream()
                .map(word -> Vocabulary.entry(property, word).getURI())
                .collect(Collectors.toSet());
        assertThat(concepts().filter(iri -> iri.startsWith(property.getURI() + "-")))
                .containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void everyEntryBelongsToAListAndIsCalledByItsWord() {
        assertThat(concepts()).allSatisfy(iri -> {
            Node entry = NodeFactory.createURI(iri);
            assertThat(MEASURES.contains(entry, SKOS.inScheme.asNode(), Node.ANY))
                    .isTrue();
            String word = MEASURES.find(entry, SKOS.notation.asNode(), Node.ANY)
                    .next()
                    .getObject()
                    .getLiteralLexicalForm();
            assertThat(iri).endsWith("-" + word);
        });
    }

    private static Stream<String> concepts() {
        return MEASURES.find(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode()).toList().stream()
                .map(triple -> triple.getSubject().getURI());
    }

    private static Set<String> words(Enum<?>[] entries) {
        return Arrays.stream(entries)
                .map(entry -> entry.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Set<String> hyphened(Set<String> words) {
        return words.stream().map(word -> word.replace('_', '-')).collect(Collectors.toSet());
    }

    private static Set<String> own(Graph graph) {
        return graph.find().toList().stream()
                .map(triple -> triple.getSubject().getURI())
                .filter(iri -> iri.startsWith(Vocabulary.NAMESPACE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> constants() {
        return fields().map(field -> node(field).getURI()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Field> fields() {
        return Arrays.stream(Vocabulary.class.getFields()).filter(field -> field.getType() == Node.class);
    }

    private static Node node(Field field) {
        try {
            return (Node) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
