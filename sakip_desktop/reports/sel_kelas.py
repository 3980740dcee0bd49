"""The class of a capaian in a table cell, the same on every paper."""

from reportlab.platypus import Flowable

from sakip_desktop.domain.kinerja import Kelas, Skala
from sakip_desktop.reports import kata
from sakip_desktop.reports.layout import Gaya, P


def class_cell(kelas: Kelas, skala: Skala, gaya: Gaya) -> Flowable:
    """The sign of a class in its colour, and its name."""
    return P(kelas.label, gaya.sel, tanda=kata.tanda_kelas(skala, kelas), warna=kelas.warna)
