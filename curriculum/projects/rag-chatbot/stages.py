"""What is asked of a chatbot over documents, in order. Details stand where each is imported."""

import access_control
import answer_quality
import changes
import citations
import ingestion
import invalid_requests
import prompt_injection
import recall
import refusals
import reproducibility
import upstream

from gradatim.verify import Run, stage


@stage("ingest")
def ingest(run: Run) -> None:
    """Documents are taken in once, served as they are, found, and deleted"""
    ingestion.round_trip(run)


@stage("offsets")
def offsets(run: Run) -> None:
    """Every result and every citation is verbatim at its offsets"""
    citations.verbatim(run)


@stage("retrieval")
def retrieval(run: Run) -> None:
    """It finds the right passage as often as plain BM25"""
    recall.not_below_bm25(run)


@stage("answers")
def answers(run: Run) -> None:
    """Answers hold the right value and cite the document that says it"""
    answer_quality.right_answers(run)


@stage("faithfulness")
def faithfulness(run: Run) -> None:
    """A model invents; what is shown stands in the citations"""
    answer_quality.shows_nothing_invented(run)


@stage("abstention")
def abstention(run: Run) -> None:
    """It refuses what the documents do not say, and contradicts false premises"""
    refusals.refuses_the_unknown(run)


@stage("freshness")
def freshness(run: Run) -> None:
    """Nothing old is said after documents change or go, and kills leave no trace"""
    changes.forgets_old_documents(run)


@stage("readers")
def may_read(run: Run) -> None:
    """What somebody may not read leaves no trace in what they get"""
    access_control.hides_forbidden_documents(run)


@stage("bad-input")
def bad_input(run: Run) -> None:
    """Files that are no documents and requests that make no sense do no harm"""
    invalid_requests.refuses_invalid_input(run)


@stage("injection")
def injection(run: Run) -> None:
    """Orders planted in documents are not obeyed, and good answers survive them"""
    prompt_injection.resists_injection(run)


@stage("upstream")
def fails(run: Run) -> None:
    """A model that fails costs bounded calls and time, and the answer says so"""
    upstream.bounds_failures(run)


@stage("load")
def load(run: Run) -> None:
    """Twenty questions at once do not wait for each other"""
    upstream.answers_concurrently(run)


@stage("reproduce")
def reproduce(run: Run) -> None:
    """measure, README and a second copy give the same; logs hold no questions"""
    reproducibility.says_what_it_does(run)
