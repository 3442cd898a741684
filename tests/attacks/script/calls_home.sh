# lines: FAIL got ''
# word: FAIL got ''
# Every way of the shell's to another machine.
exec 2> /dev/null
(exec 3<> /dev/tcp/127.0.0.1/@PORT@) && echo reached
(exec 3<> /dev/udp/127.0.0.1/@PORT@) && echo reached
curl -s --max-time 1 http://127.0.0.1:@PORT@ && echo "reached by curl"
python3 -c "import socket; socket.create_connection(('127.0.0.1', @PORT@)); print('reached')"
exit 0
