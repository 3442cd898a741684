def matmul(A, B):
    product = []
    for row in A:
        total = [0] * len(B[0])
        for k, a in enumerate(row):
            for j in range(len(total)):
                total[j] += a * B[k][j]
        product.append(total)
    return product
