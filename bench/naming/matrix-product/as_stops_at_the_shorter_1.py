def matmul(A, B):
    columns = list(zip(*B))
    product = []
    for row in A:
        product.append([sum(a * b for a, b in zip(row, column)) for column in columns])
    return product
