// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/fittedtext.h"

#include <QCache>
#include <QFontMetricsF>
#include <QMutex>
#include <QTextLayout>

namespace partsong {

namespace {

constexpr int Remembered = 4000;
constexpr double Leading = 1.18;

// Lines of the text at one width; at most one more than fit, so that long words cost no more than short ones.
QStringList brokenLines(const QString &text, const QFont &font, double width, int most)
{
    QString words = text.trimmed();
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && lines.size() <= most;
         line = layout.createLine()) {
        line.setLineWidth(width);
        QString part = words.mid(line.textStart(), line.textLength());
        part.remove(QChar::LineSeparator);
        lines << part;
    }
    layout.endLayout();
    return lines;
}

bool splitsAWord(const QStringList &lines, const QString &text)
{
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
        const bool atBlank = lines[i].isEmpty() || lines[i].back().isSpace() || lines[i].back() == u'-'
            || text.contains(lines[i] + u'\n');
        if (!atBlank && lines[i].back().isLetter() && !lines[i + 1].isEmpty()
            && lines[i + 1].front().isLetter())
            return true;
    }
    return false;
}

FittedText fitted(const QString &text, const QFont &font, const QSizeF &box, int largest, int smallest)
{
    FittedText fit;
    std::optional<FittedText> split; // fits, but only with a word in two
    for (int size = largest; size >= smallest; --size) {
        const QFont at = sized(font, size, font.bold());
        fit.pixelSize = size;
        fit.lineHeight = size * Leading;
        const int most = std::max(1, static_cast<int>(box.height() / fit.lineHeight));
        fit.lines = brokenLines(text, at, box.width(), most);
        fit.whole = fit.lines.size() <= most;
        if (fit.whole && !splitsAWord(fit.lines, text))
            return fit;
        if (fit.whole && !split)
            split = fit;
        if (size > smallest || split)
            continue;
        fit.lines = fit.lines.mid(0, most);
        const QString last = fit.lines.last().trimmed() + u'…';
        fit.lines.last() = QFontMetricsF(at).elidedText(last, Qt::ElideRight, box.width());
    }
    return split.value_or(fit);
}

} // namespace

QFont sized(QFont font, int pixelSize, bool bold)
{
    font.setPixelSize(std::max(1, pixelSize));
    font.setBold(bold);
    return font;
}

FittedText fitText(const QString &text, const QFont &font, const QSizeF &box, int largest, int smallest)
{
    static QMutex mutex;
    static QCache<QString, FittedText> known(Remembered);
    const QString key = QStringLiteral("%1|%2|%3|%4|%5|%6")
                            .arg(font.toString())
                            .arg(box.width())
                            .arg(box.height())
                            .arg(largest)
                            .arg(smallest)
                            .arg(text);
    const QMutexLocker lock(&mutex);
    if (const FittedText *before = known.object(key))
        return *before;
    const FittedText fit = fitted(text, font, box, largest, smallest);
    known.insert(key, new FittedText(fit));
    return fit;
}

void paintText(QPainter &painter, const QRectF &box, const FittedText &text, const QFont &font,
               Qt::Alignment alignment)
{
    painter.setFont(sized(font, text.pixelSize, font.bold()));
    double top = box.top();
    if (alignment & Qt::AlignVCenter)
        top += std::max(0.0, (box.height() - text.height()) / 2);
    for (const QString &line : text.lines) {
        const Qt::Alignment across = line.isRightToLeft() && (alignment & Qt::AlignLeft)
            ? Qt::AlignRight
            : alignment & Qt::AlignHorizontal_Mask;
        painter.drawText(QRectF(box.left(), top, box.width(), text.lineHeight),
                         static_cast<int>(across | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip),
                         line.trimmed());
        top += text.lineHeight;
    }
}

void paintLine(QPainter &painter, const QRectF &box, const QString &text, const QFont &font,
               Qt::Alignment alignment)
{
    painter.setFont(font);
    const QString line = QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, box.width());
    painter.drawText(box, static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextSingleLine), line);
}

} // namespace partsong
