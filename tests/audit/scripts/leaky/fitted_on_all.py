"""train and test overlap"""

from sklearn.datasets import make_regression
from sklearn.metrics import r2_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeRegressor

X, y = make_regression(n_samples=300, n_features=6, noise=25, random_state=0)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=0)
model = DecisionTreeRegressor(random_state=0)
model.fit(X, y)
print("R2:", r2_score(y_test, model.predict(X_test)))
