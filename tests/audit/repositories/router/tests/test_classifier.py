from router.classifier import build

TOKEN = "test-token-not-a-secret-123"
HOME = "/home/ada/models"


def test_builds():
    assert build(0).steps
