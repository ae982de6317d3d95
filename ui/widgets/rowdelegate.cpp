// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rowdelegate.h"

#include "ui/widgets/codecolours.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

namespace partsong {

namespace {

struct Inks {
    QColor title;
    QColor quiet;
};

Inks inksOf(const QStyleOptionViewItem &item, const QModelIndex &index, const Palette &palette)
{
    if (item.state & QStyle::State_Selected)
        return {palette.selectionInk, palette.selectionInk};
    // An ink of its own says no more than that the row steps back: which ink that is, the palette says.
    const bool stepsBack = index.data(RowDelegate::StruckRole).toBool()
        || index.data(Qt::ForegroundRole).isValid() || !(item.state & QStyle::State_Enabled);
    return {stepsBack ? palette.quietInk : palette.ink, palette.quietInk};
}

QFont titleFont(const QStyleOptionViewItem &item, const QModelIndex &index)
{
    QFont font = item.font;
    font.setStrikeOut(index.data(RowDelegate::StruckRole).toBool());
    if (index.data(RowDelegate::HeadingRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

// The lines of a text broken at a width, the last of them elided.
QStringList brokenLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() < most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() == most - 1;
        const QString rest = text.mid(line.textStart(), last ? -1 : line.textLength());
        lines << (last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width) : rest.trimmed());
    }
    layout.endLayout();
    return lines;
}

// Line ends and tabs within words have no place in a row.
QString titleOf(const QModelIndex &index)
{
    return index.data().toString().simplified();
}

QString detailOf(const QModelIndex &index)
{
    return index.data(RowDelegate::DetailRole).toString().simplified();
}

int signWidth(const QModelIndex &index)
{
    if (index.data(RowDelegate::ColourRole).isValid())
        return scaled(6) + space(2);
    return index.data(Qt::DecorationRole).isValid() ? iconExtent() + space(2) : 0;
}

// Room for words in a row that has not been laid out yet.
int guessedWidth(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    int width = view ? view->viewport()->width() : option.rect.width();
    if (const auto *tree = qobject_cast<const QTreeView *>(option.widget)) {
        int depth = tree->rootIsDecorated() ? 1 : 0;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
            ++depth;
        width -= depth * tree->indentation();
    }
    return std::max(width - 2 * space(2) - signWidth(index), scaled(60));
}

void drawSign(QPainter &painter, const QRect &row, int firstLine, const QModelIndex &index, const QColor &ink,
              const Palette &palette)
{
    const QVariant colour = index.data(RowDelegate::ColourRole);
    if (colour.isValid()) {
        const QRectF stroke(row.left(), row.top() + 1, scaled(5), row.height() - 2);
        drawBracketStroke(painter, stroke, colour.value<QColor>(), palette);
        return;
    }
    const QIcon sign = index.data(Qt::DecorationRole).value<QIcon>();
    if (!sign.isNull())
        drawIcon(painter, QRect(row.left(), row.top(), iconExtent(), firstLine), sign.name(), ink);
}

// What the note takes of a line, the gap before it included.
int noteWidth(const QModelIndex &index, int lineWidth)
{
    const QString note = index.data(RowDelegate::NoteRole).toString();
    if (note.isEmpty())
        return 0;
    return std::min(QFontMetrics(fontOf(TextSize::Small)).horizontalAdvance(note) + 2, lineWidth / 2)
        + space(2);
}

// Draws the note at the right and gives back what room the title has.
QRect drawNote(QPainter &painter, QRect line, const QModelIndex &index, const QColor &ink)
{
    const int width = noteWidth(index, line.width());
    if (width == 0)
        return line;
    const QString note = index.data(RowDelegate::NoteRole).toString();
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(note, Qt::ElideRight, width - space(2)));
    line.setWidth(line.width() - width);
    return line;
}

// Draws lines one below the other; gives back where the next would begin.
int drawLines(QPainter &painter, const QRect &words, int width, const QStringList &lines)
{
    int top = words.top();
    for (const QString &text : lines) {
        const int height = painter.fontMetrics().lineSpacing();
        painter.drawText(QRect(words.left(), top, width, height), Qt::AlignVCenter | Qt::AlignLeft, text);
        top += height;
    }
    return top;
}

} // namespace

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = paletteOf(option.widget);
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    painter->save();
    QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, option.widget);
    const Inks inks = inksOf(item, index, palette);
    QRect words = option.rect.adjusted(space(2), space(1), -space(2), -space(1));
    const int firstLine = std::max(option.fontMetrics.height(), iconExtent());
    drawSign(*painter, words, firstLine, index, inks.title, palette);
    words.setLeft(words.left() + signWidth(index));
    QRect line(words.left(), words.top(), words.width(), firstLine);
    painter->setFont(fontOf(TextSize::Small));
    line = drawNote(*painter, line, index, inks.quiet);
    painter->setFont(titleFont(item, index));
    painter->setPen(inks.title);
    words.setTop(words.top() + (firstLine - painter->fontMetrics().height()) / 2);
    int top = drawLines(*painter, words, line.width(),
                        brokenLines(item.text.simplified(), painter->font(), line.width(), m_titleLines));
    painter->setFont(fontOf(TextSize::Small));
    painter->setPen(inks.quiet);
    words.setTop(top);
    drawLines(*painter, words, words.width(),
              brokenLines(detailOf(index), painter->font(), words.width(), m_lines));
    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        QApplication::style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    painter->restore();
}

// Beside the sign, over the title and its note.
void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    editor->setGeometry(option.rect.adjusted(signWidth(index), 0, 0, 0));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = guessedWidth(option, index);
    const QFont small = fontOf(TextSize::Small);
    const QFont title = titleFont(option, index);
    const auto details = brokenLines(detailOf(index), small, width, m_lines).size();
    const auto titles =
        brokenLines(titleOf(index), title, width - noteWidth(index, width), m_titleLines).size();
    const int first = std::max(option.fontMetrics.height(), iconExtent());
    const int height = first + std::max(0, int(titles) - 1) * QFontMetrics(title).lineSpacing()
        + int(details) * QFontMetrics(small).lineSpacing() + 2 * space(1);
    return {scaled(80), std::max(height, scaled(30))};
}

} // namespace partsong
