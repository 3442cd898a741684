class Account:
    def __init__(self):
        self._all = []

    @property
    def balance(self):
        return sum(self._all)

    @property
    def history(self):
        return list(self._all)

    def deposit(self, cents):
        self._all.append(cents)

    def withdraw(self, cents):
        if self.balance < cents:
            raise ValueError("not enough")
        self.deposit(-cents)
