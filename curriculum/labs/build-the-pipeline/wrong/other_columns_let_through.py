"""You let all other columns through to the classifier. With a column of texts it stops with an
error; with the year it learns that birds of one summer are female; and when the column is gone
tomorrow, it cannot answer. `remainder="drop"`, which is the default, leaves them behind."""

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def make_model():
    sizes = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    places = make_pipeline(
        SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")
    )
    columns = make_column_transformer((sizes, SIZES), (places, PLACES), remainder="passthrough")
    return make_pipeline(columns, LogisticRegression())
