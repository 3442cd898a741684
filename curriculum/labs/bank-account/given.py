"""What other parts of a program may do to an account."""


def write_balance(account, cents):
    """Write to account.balance; answer what happened, and the balance afterwards."""
    try:
        account.balance = cents
    except AttributeError:
        return ["AttributeError", account.balance]
    return ["no error", account.balance]


def spoil_history(account):
    """Change the list that account.history gives; answer the history and the balance afterwards."""
    mine = account.history
    mine.append(99)
    mine[0] = -1
    return [account.history, account.balance]
