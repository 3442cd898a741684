"""You fill the gaps in the sizes with the mean. One mass with a wrong digit moves the mean of all
the others and leaves the median where it is; the table in the lesson asks for the median."""

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def make_model():
    sizes = make_pipeline(SimpleImputer(), StandardScaler())
    places = make_pipeline(
        SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")
    )
    columns = make_column_transformer((sizes, SIZES), (places, PLACES))
    return make_pipeline(columns, LogisticRegression())
