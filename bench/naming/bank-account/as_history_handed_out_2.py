class Account:
    def __init__(self):
        self._balance = 0
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("too little")
        self.history.append(cents)
        self._balance += cents

    def withdraw(self, cents):
        if not 1 <= cents <= self._balance:
            raise ValueError("too little or too much")
        self.history.append(-cents)
        self._balance -= cents
