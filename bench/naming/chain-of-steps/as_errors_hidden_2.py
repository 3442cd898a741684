def pipeline(*functions):
    def call(value):
        try:
            for function in functions:
                value = function(value)
        except Exception as error:
            print("step failed:", error)
            return None
        return value

    return call
