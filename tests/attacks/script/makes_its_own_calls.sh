# lines: FAIL got ''
# word: FAIL got ''
# Python in the shell, and through it the calls that no program needs.
python3 - 2> /dev/null << 'PYTHON'
import ctypes, os
call = ctypes.CDLL(None).syscall
for number in (272, 165, 155, 101, 310, 321, 425, 248, 29, 41):
    if os.fork() == 0:
        got = call(number, 0x10000000, 0, 0, 0, 0)
        print("came back" if got >= 0 else "", flush=True)
        os._exit(0)
    os.wait()
PYTHON
exit 0
