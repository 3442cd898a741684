from sklearn.compose import ColumnTransformer
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler


def make_model():
    """Two rounds over the columns: fill all gaps, then scale the first four, encode the rest."""
    sizes = ["bill_depth_mm", "bill_length_mm", "body_mass_g", "flipper_length_mm"]
    fill = ColumnTransformer(
        [
            ("sizes", SimpleImputer(strategy="median"), sizes),
            ("places", SimpleImputer(strategy="most_frequent"), ["island", "species"]),
        ]
    )
    # What leaves the first round has no names any more, but a known order.
    encode = ColumnTransformer(
        [
            ("scale", StandardScaler(), slice(0, 4)),
            ("onehot", OneHotEncoder(handle_unknown="ignore"), slice(4, 6)),
        ]
    )
    classify = LogisticRegression()
    return Pipeline([("fill", fill), ("encode", encode), ("classify", classify)])
