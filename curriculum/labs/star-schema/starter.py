def schema():
    """The four tables, as SQL."""
    # TODO: the constraints
    return """
        CREATE TABLE customer (
            customer_key INTEGER PRIMARY KEY, customer, city, valid_from, valid_to
        );
        CREATE TABLE product (product_key INTEGER PRIMARY KEY, product, category);
        CREATE TABLE sale (order_no, line, day, customer_key, product_key, pieces, cents);
        CREATE TABLE delivery (order_no, day, customer_key, cents);
    """


def load(con, orders):
    """Bring the orders, which are in the order of their days, into the tables."""
    # TODO: customers with their versions, products, sales, deliveries
