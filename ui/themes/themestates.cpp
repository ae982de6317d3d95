// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/themestates.h"

#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace partsong {

namespace {

struct StateWords {
    Q_DECLARE_TR_FUNCTIONS(ThemeStates)
};

QColor signColour(ThemeState state, const Palette &palette)
{
    switch (state) {
    case ThemeState::Reviewed:
        return palette.accent;
    case ThemeState::Agreed:
        return palette.good;
    default:
        return palette.quietInk;
    }
}

int signExtent()
{
    return scaled(10);
}

} // namespace

QString stateWord(ThemeState state)
{
    switch (state) {
    case ThemeState::Reviewed:
        return StateWords::tr("Reviewed");
    case ThemeState::Agreed:
        return StateWords::tr("Agreed");
    case ThemeState::SetAside:
        return StateWords::tr("Set aside");
    default:
        return StateWords::tr("Candidate");
    }
}

QString stateHelp(ThemeState state)
{
    switch (state) {
    case ThemeState::Reviewed:
        return StateWords::tr("Looked at by others, perhaps the PPI group");
    case ThemeState::Agreed:
        return StateWords::tr("The team stands by it");
    case ThemeState::SetAside:
        return StateWords::tr("No longer followed. You are asked why");
    default:
        return StateWords::tr("A draft that is still being worked out");
    }
}

QString stateTold(ThemeState state, const QString &name)
{
    switch (state) {
    case ThemeState::Reviewed:
        return StateWords::tr("“%1” is reviewed: others have looked at it.").arg(name);
    case ThemeState::Agreed:
        return StateWords::tr("“%1” is agreed: the team stands by it.").arg(name);
    case ThemeState::SetAside:
        return StateWords::tr(
                   "“%1” is set aside. It stays in the study with its reason; new reviews leave it out.")
            .arg(name);
    default:
        return StateWords::tr("“%1” is a candidate: a draft that is still being worked out.").arg(name);
    }
}

void drawStateSign(QPainter &painter, const QRectF &rect, ThemeState state, const Palette &palette)
{
    const QColor colour = signColour(state, palette);
    const double width = std::max(1.5, rect.width() / 7);
    const QRectF ring = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(state == ThemeState::Agreed ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    if (state == ThemeState::Reviewed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPie(ring, 90 * 16, 180 * 16);
    } else if (state == ThemeState::Agreed) {
        const auto at = [&](double x, double y) {
            return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height());
        };
        painter.setPen(QPen(palette.paper, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.3, 0.53), at(0.45, 0.68), at(0.71, 0.36)});
    } else if (state == ThemeState::SetAside) {
        painter.drawLine(ring.bottomLeft() + QPointF(ring.width() * 0.15, -ring.height() * 0.15),
                         ring.topRight() + QPointF(-ring.width() * 0.15, ring.height() * 0.15));
    }
    painter.restore();
}

QSize stateChipSize(ThemeState state)
{
    const QFontMetrics metrics(fontOf(TextSize::Small));
    return {metrics.horizontalAdvance(stateWord(state)) + signExtent() + 3 * space(1) + space(2),
            metrics.height() + space(1)};
}

void drawStateChip(QPainter &painter, const QRect &rect, ThemeState state, const Palette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    paint::roundedBox(painter, box, box.height() / 2, palette.raised, palette.line);
    const int side = signExtent();
    const QRectF sign(rect.left() + space(1) + space(1) / 2.0, rect.center().y() + 0.5 - side / 2.0, side,
                      side);
    drawStateSign(painter, sign, state, palette);
    painter.setFont(fontOf(TextSize::Small));
    painter.setPen(palette.ink);
    const QRect words = rect.adjusted(int(sign.right()) - rect.left() + space(1), 0, 0, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, stateWord(state));
    painter.restore();
}

} // namespace partsong
