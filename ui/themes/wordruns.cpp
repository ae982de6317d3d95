// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/themes/wordruns.h"

#include "ui/widgets/appearance.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QPainter>
#include <QTextLayout>

namespace partsong {

WordRuns::WordRuns(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordRuns::setRuns(std::vector<WordRun> runs)
{
    if (runs == m_runs)
        return;
    m_runs = std::move(runs);
    QString words;
    for (const WordRun &run : m_runs)
        words += run.words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

int WordRuns::layOut(QTextLayout &layout, int width) const
{
    const Palette &palette = paletteOf(this);
    QString words;
    QList<QTextLayout::FormatRange> formats;
    for (const WordRun &run : m_runs) {
        QTextLayout::FormatRange range;
        range.start = int(words.size());
        range.length = int(run.words.size());
        range.format.setForeground(run.kind == WordRun::Kind::Cut ? palette.quietInk : palette.ink);
        if (run.kind == WordRun::Kind::Masked)
            range.format.setUnderlineStyle(QTextCharFormat::DotLine);
        formats << range;
        words += run.words;
    }
    layout.setText(words);
    layout.setFormats(formats);
    layout.beginLayout();
    const double step = QFontInfo(layout.font()).pixelSize() * Appearance::readingLeading();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 20));
        line.setPosition({0, top + (step - line.height()) / 2});
        top += step;
    }
    layout.endLayout();
    return int(std::ceil(top));
}

int WordRuns::heightForWidth(int width) const
{
    QTextLayout layout({}, font());
    return layOut(layout, width);
}

QSize WordRuns::sizeHint() const
{
    const int width = scaled(360);
    return {width, heightForWidth(width)};
}

QSize WordRuns::minimumSizeHint() const
{
    return {scaled(120), QFontInfo(font()).pixelSize()};
}

void WordRuns::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout({}, font());
    layOut(layout, width());
    layout.draw(&painter, QPointF(0, 0));
}

} // namespace partsong
