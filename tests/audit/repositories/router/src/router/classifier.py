"""The model: TF-IDF and logistic regression in one pipeline."""

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline, make_pipeline


def build(seed: int) -> Pipeline:
    return make_pipeline(TfidfVectorizer(), LogisticRegression(max_iter=500, random_state=seed))
