"""What a caller may do between fit and transform, beside your class."""


def after_the_table_changed(Imputer, df, later):
    """Fit to a table, write into that table, and answer what becomes of a later one."""
    imputer = Imputer().fit(df)
    df.loc[:, :] = -1.0
    return imputer.transform(later)
