class Account:
    def __init__(self):
        self._entries = []

    @property
    def balance(self):
        total = 0
        for e in self._entries:
            total += e
        return total

    @property
    def history(self):
        return [e for e in self._entries]

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("amount must be positive")
        self._entries.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("amount must be positive")
        if cents <= self.balance:
            self._entries.append(-cents)
        else:
            print("Sorry, there is not enough money")
