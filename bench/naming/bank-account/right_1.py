class Account:
    def __init__(self):
        self._ins, self._order = 0, ()

    def deposit(self, cents):
        self._change(cents, 1)

    def withdraw(self, cents):
        self._change(cents, -1)

    def _change(self, cents, sign):
        if cents <= 0 or self._ins + sign * cents < 0:
            raise ValueError("not possible")
        self._ins += sign * cents
        self._order += (sign * cents,)

    @property
    def balance(self):
        return self._ins

    @property
    def history(self):
        return [*self._order]
