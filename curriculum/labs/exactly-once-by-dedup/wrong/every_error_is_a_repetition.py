"""You treat every IntegrityError as "this id is there already". When the disk is full, the message
is acknowledged as well, and the payment is lost without a sound. Ask for the id, and let errors go
to the caller."""

import sqlite3


class Consumer:
    """Adds payments to balances, each payment once, however often it is delivered."""

    def __init__(self, con, ack):
        self.con = con
        self.ack = ack

    def process(self, message):
        """Deal with one delivery of a message."""
        key = message["id"]
        try:
            with self.con:
                self.con.execute("INSERT INTO seen VALUES (?)", (key,))
                self.con.execute(
                    "INSERT INTO accounts VALUES (?, ?) "
                    "ON CONFLICT (name) DO UPDATE SET cents = cents + excluded.cents",
                    (message["account"], message["cents"]),
                )
        except sqlite3.IntegrityError:
            pass
        self.ack(key)
