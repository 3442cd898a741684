class Trigger:
    def __init__(self, *rules):
        self.rules = rules
        self.history = []
        self.starts = [0]

    def row_of_bad_days(self):
        limit, least, _, pause, _, _ = self.rules
        last = self.starts[-1]
        first = last + pause + 1 if len(self.starts) > 1 else 1
        row = 0
        for day, rows, accuracy in reversed(self.history):
            if day < first:
                break
            if rows < least:
                continue
            if accuracy >= limit:
                break
            row += 1
        return row

    def morning(self, day, sound, rows, accuracy, drift):
        if not sound:
            return ("repair", "checks", [])
        _, least, needed, pause, longest, window = self.rules
        self.history.append((day, rows, accuracy))
        reason = None
        resting = len(self.starts) > 1 and day <= self.starts[-1] + pause
        if not resting and rows >= least and self.row_of_bad_days() >= needed:
            reason = "quality"
        elif day >= self.starts[-1] + longest:
            reason = "schedule"
        if reason is not None:
            self.starts.append(day)
            return ("train", reason, [entry[0] for entry in self.history[-window:]])
        return ("look", "drift", []) if drift else ("none", "", [])
