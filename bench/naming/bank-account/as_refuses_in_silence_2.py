class Account:
    def __init__(self):
        self._have = 0
        self._past = []

    @property
    def balance(self):
        return self._have

    @property
    def history(self):
        return list(self._past)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("cents")
        self._have += cents
        self._past.append(cents)
        return True

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("cents")
        if cents > self._have:
            return "not enough money"
        self._have -= cents
        self._past.append(-cents)
        return True
