SCHEMA = """
    CREATE TABLE customer (
        customer_key INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, city TEXT NOT NULL,
        valid_from TEXT NOT NULL, valid_to TEXT, UNIQUE (valid_from, customer)
    );
    CREATE TABLE product (
        product_key INTEGER PRIMARY KEY AUTOINCREMENT, product TEXT NOT NULL,
        category TEXT NOT NULL, UNIQUE (product)
    );
    CREATE TABLE sale (
        order_no INTEGER NOT NULL, line INTEGER NOT NULL, day TEXT NOT NULL,
        customer_key INTEGER NOT NULL, product_key INTEGER NOT NULL,
        pieces INTEGER NOT NULL, cents INTEGER NOT NULL, UNIQUE (line, order_no),
        CHECK (pieces >= 1 AND cents >= 0),
        FOREIGN KEY (customer_key) REFERENCES customer,
        FOREIGN KEY (product_key) REFERENCES product
    );
    CREATE TABLE delivery (
        order_no INTEGER UNIQUE NOT NULL, day TEXT NOT NULL,
        customer_key INTEGER NOT NULL REFERENCES customer,
        cents INTEGER NOT NULL CHECK (NOT cents < 0)
    );
"""
OPEN = "customer = :customer AND valid_to IS NULL"
END = f"UPDATE customer SET valid_to = :day WHERE {OPEN} AND city <> :city"
BEGIN = f"""
    INSERT INTO customer (customer, city, valid_from) SELECT :customer, :city, :day
    WHERE NOT EXISTS (SELECT 1 FROM customer WHERE {OPEN})
"""
PRODUCT = """
    INSERT INTO product (product, category) VALUES (?, ?)
    ON CONFLICT (product) DO UPDATE SET category = excluded.category
"""
DELIVERY = f"""
    INSERT INTO delivery
    SELECT :order_no, :day, customer_key, :shipping FROM customer WHERE {OPEN}
"""
SALE = """
    INSERT INTO sale SELECT ?, ?, ?, customer_key, product_key, ?, ? FROM customer, product
    WHERE customer = ? AND valid_to IS NULL AND product = ?
"""


def schema():
    return SCHEMA


def load(con, orders):
    for order in orders:
        values = {key: value for key, value in order.items() if key != "lines"}
        for statement in (END, BEGIN, DELIVERY):
            con.execute(statement, values)
        no, day, who = order["order_no"], order["day"], order["customer"]
        con.executemany(PRODUCT, [line[:2] for line in order["lines"]])
        for n, (product, _, pieces, cents) in enumerate(order["lines"], 1):
            con.execute(SALE, (no, n, day, pieces, cents, who, product))
