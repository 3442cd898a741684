"""Your model holds a function without a name, a `lambda`, or one defined inside `make_model`. Pickle
saves a function by its name in its file, so this model cannot be saved. Define the function at the
top of the file; or do without it: a column transformer chooses columns by itself."""

from sklearn.preprocessing import FunctionTransformer

from sklearn.compose import make_column_transformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

SIZES = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
PLACES = ["species", "island"]


def make_model():
    choose = FunctionTransformer(lambda X: X[SIZES + PLACES])
    sizes = make_pipeline(SimpleImputer(strategy="median"), StandardScaler())
    places = make_pipeline(
        SimpleImputer(strategy="most_frequent"), OneHotEncoder(handle_unknown="ignore")
    )
    columns = make_column_transformer((sizes, SIZES), (places, PLACES))
    return make_pipeline(choose, columns, LogisticRegression())
