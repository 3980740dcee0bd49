"""A PDF signed with a real signature (PAdES, pyHanko) by a certificate of the test's own."""

import io
from datetime import UTC, datetime, timedelta
from functools import cache

from asn1crypto import keys
from asn1crypto import x509 as asn1
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import signers
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.stamp import TextStampStyle
from pyhanko_certvalidator.registry import SimpleCertificateStore

_KINI = datetime(2025, 8, 5, tzinfo=UTC)


@cache
def _signer(nama):
    """A key of its own for every name, made once a session."""
    kunci = ec.generate_private_key(ec.SECP256R1())
    siapa = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, nama)])
    sertifikat = (
        x509.CertificateBuilder()
        .subject_name(siapa)
        .issuer_name(siapa)
        .public_key(kunci.public_key())
        .serial_number(2025)
        .not_valid_before(_KINI)
        .not_valid_after(_KINI + timedelta(days=36_500))
        .add_extension(
            x509.KeyUsage(True, True, *[False] * 7),
            critical=True,
        )
        .sign(kunci, hashes.SHA256())
    )
    der = serialization.Encoding.DER
    return signers.SimpleSigner(
        signing_cert=asn1.Certificate.load(sertifikat.public_bytes(der)),
        signing_key=keys.PrivateKeyInfo.load(
            kunci.private_bytes(
                der, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        ),
        cert_registry=SimpleCertificateStore(),
    )


def pack_page(isi):
    """The first page written anew, inside an object stream that a stream of places leads to."""
    penulis = IncrementalPdfFileWriter(io.BytesIO(isi))
    penulis.stream_xrefs = True
    rujuk, _ = penulis.find_page_for_modification(0)
    penulis.prepare_object_stream().add_object(rujuk.idnum, rujuk.get_object())
    penulis.add_object(generic.NullObject())  # without one outside it writes nothing
    hasil = io.BytesIO()
    penulis.write(hasil)
    return hasil.getvalue()


def sign_pades(isi, nama="Pejabat (Contoh)", *, kotak=(300, 100, 470, 171), berkas_aliran=False):
    """One more signature behind a PDF, with a stamp that can be seen; None for an unseen one.

    Args:
        isi: the PDF.
        nama: the name in the certificate.
        kotak: where the stamp stands on the first page.
        berkas_aliran: the table of places is a stream, as newer programs write it.
    """
    penulis = IncrementalPdfFileWriter(io.BytesIO(isi))
    penulis.stream_xrefs = penulis.stream_xrefs or berkas_aliran
    medan = f"Tanda_{nama.split()[0]}"
    return (
        signers.PdfSigner(
            signers.PdfSignatureMetadata(
                field_name=medan, subfilter=SigSeedSubFilter.PADES, md_algorithm="sha256"
            ),
            _signer(nama),
            stamp_style=TextStampStyle(stamp_text="Ditandatangani oleh %(signer)s"),
            new_field_spec=SigFieldSpec(medan, box=kotak),
        )
        .sign_pdf(penulis)
        .getvalue()
    )
