def schema():
    """The four tables, as SQL."""
    return """
        CREATE TABLE customer (
            customer_key INTEGER PRIMARY KEY,
            customer TEXT NOT NULL,
            city TEXT NOT NULL,
            valid_from TEXT NOT NULL,
            valid_to TEXT,
            UNIQUE (customer, valid_from)
        );
        CREATE TABLE product (
            product_key INTEGER PRIMARY KEY,
            product TEXT NOT NULL UNIQUE,
            category TEXT NOT NULL
        );
        CREATE TABLE sale (
            order_no INTEGER NOT NULL,
            line INTEGER NOT NULL,
            day TEXT NOT NULL,
            customer_key INTEGER NOT NULL REFERENCES customer (customer_key),
            product_key INTEGER NOT NULL REFERENCES product (product_key),
            pieces INTEGER NOT NULL CHECK (pieces > 0),
            cents INTEGER NOT NULL CHECK (cents >= 0),
            PRIMARY KEY (order_no, line)
        );
        CREATE TABLE delivery (
            order_no INTEGER NOT NULL PRIMARY KEY,
            day TEXT NOT NULL,
            customer_key INTEGER NOT NULL REFERENCES customer (customer_key),
            cents INTEGER NOT NULL CHECK (cents >= 0)
        );
    """


def load(con, orders):
    """Bring the orders, which are in the order of their days, into the tables."""
    for order in orders:
        customer = customer_key(con, order["customer"], order["city"], order["day"])
        con.execute(
            "INSERT INTO delivery VALUES (?, ?, ?, ?)",
            (order["order_no"], order["day"], customer, order["shipping"]),
        )
        for line, (product, category, pieces, cents) in enumerate(order["lines"], 1):
            key = product_key(con, product, category)
            con.execute(
                "INSERT INTO sale VALUES (?, ?, ?, ?, ?, ?, ?)",
                (order["order_no"], line, order["day"], customer, key, pieces, cents),
            )


def customer_key(con, customer, city, day):
    """The key of the customer's version of this day: the open one, or a new one after a move."""
    found = con.execute(
        "SELECT customer_key, city FROM customer WHERE customer = ? AND valid_to IS NULL",
        (customer,),
    ).fetchone()
    if found and found[1] == city:
        return found[0]
    if found:
        con.execute("UPDATE customer SET valid_to = ? WHERE customer_key = ?", (day, found[0]))
    con.execute(
        "INSERT INTO customer (customer, city, valid_from) VALUES (?, ?, ?)", (customer, city, day)
    )
    return customer_key(con, customer, city, day)


def product_key(con, product, category):
    """The key of the product, whose category is corrected in place."""
    con.execute("UPDATE product SET category = ? WHERE product = ?", (category, product))
    found = con.execute("SELECT product_key FROM product WHERE product = ?", (product,)).fetchone()
    if found:
        return found[0]
    con.execute("INSERT INTO product (product, category) VALUES (?, ?)", (product, category))
    return product_key(con, product, category)
