class Account:
    def __init__(self):
        self._bookings = []

    def balance(self):
        return sum(self._bookings)

    def history(self):
        return list(self._bookings)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError
        self._bookings.append(cents)

    def withdraw(self, cents):
        if cents < 1 or cents > self.balance():
            raise ValueError
        self._bookings.append(-cents)
