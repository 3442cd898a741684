from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]

COLUMNS = make_column_transformer(
    (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), SIZES),
    (
        make_pipeline(
            SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")
        ),
        PLACES,
    ),
)


def make_model():
    return make_pipeline(COLUMNS, LogisticRegression())
