// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/connectorshape.h"

#include <QColor>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;

namespace partsong {

// How a board is drawn, on a screen and on paper alike. Units are those of the board. Nothing is read here: what is
// said is handed in.

// The colours around the notes, whose papers are the same everywhere.
struct BoardInks {
    QColor board = QColor::fromRgb(0xF5F4F1); // behind everything
    QColor frame = QColor::fromRgb(0xFFFFFF);
    QColor card = QColor::fromRgb(0xFFFFFF);
    QColor line = QColor::fromRgb(0xDEDBD5); // edges of frames and cards
    QColor ink = QColor::fromRgb(0x1F2226);
    QColor quietInk = QColor::fromRgb(0x5E6066);
    QColor connector = QColor::fromRgb(0x6E706F);
    QColor accent = QColor::fromRgb(0x17646D);
};

struct NoteLook {
    QString words;
    QColor paper;
    QString table = {};
    QString group = {};
    int dots = 0;
    int links = 0; // what it is tied to
};

struct CardLook {
    QString kind; // "Theme"; said small above
    QString title = {}; // in bold; may be empty
    QString words = {};
    QString detail = {}; // who said it
    QColor mark = {}; // the stroke at its left: a code's colour; the accent where there is none
    bool quoted = false; // the words are somebody's
    int dots = 0;
};

// Words are broken to the width and made smaller until they fit; what does not fit at the smallest ends in an
// ellipsis.
void paintNote(QPainter &painter, const QRectF &rect, const NoteLook &note);
void paintCard(QPainter &painter, const QRectF &rect, const CardLook &card, const BoardInks &inks);
// The title may be larger than usual, so that it can be read from further off.
void paintFrame(QPainter &painter, const QRectF &rect, const QString &title, const BoardInks &inks,
                double titleType = 19);
void paintConnector(QPainter &painter, const ConnectorShape &shape, const BoardInks &inks, double width = 1.75);
// The words of a connector, in a rectangle of connectorLabelSize().
void paintConnectorLabel(QPainter &painter, const QRectF &rect, const QString &title, const BoardInks &inks);
QSizeF connectorLabelSize(const QString &title);

// The dark words on every paper.
QColor noteInk();

} // namespace partsong
