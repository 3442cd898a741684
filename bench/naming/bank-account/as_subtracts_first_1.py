class Account:
    def __init__(self):
        self.__b = 0
        self.__h = []

    @property
    def balance(self):
        return self.__b

    @property
    def history(self):
        return list(self.__h)

    def deposit(self, cents):
        if cents < 1:
            raise ValueError("amount")
        self.__b += cents
        self.__h.append(cents)

    def withdraw(self, cents):
        if cents < 1:
            raise ValueError("amount")
        self.__b = self.__b - cents
        if self.__b >= 0:
            self.__h.append(-cents)
        else:
            raise ValueError("the account would be overdrawn")
