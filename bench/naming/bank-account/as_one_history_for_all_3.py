class Account:
    bookings = []

    @property
    def balance(self):
        return sum(self.bookings)

    @property
    def history(self):
        return list(self.bookings)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("deposit")
        self.bookings.append(cents)

    def withdraw(self, cents):
        if cents < 1 or cents > self.balance:
            raise ValueError("withdraw")
        self.bookings.append(-cents)
