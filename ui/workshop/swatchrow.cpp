// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/swatchrow.h"

#include "core/workshop/notes.h"
#include "ui/widgets/codecolours.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/stylepaint.h"
#include "ui/workshop/boardwords.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>

namespace partsong {

namespace {

class PaperButton : public QAbstractButton {
public:
    explicit PaperButton(const QColor &paper) : m_paper(paper)
    {
        setCheckable(true);
        setText(paperName(paper));
        setToolTip(paperName(paper));
        setAccessibleName(paperName(paper));
        setFocusPolicy(Qt::StrongFocus);
    }
    QSize sizeHint() const override { return {scaled(30), scaled(30)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &palette = paletteOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF square = QRectF(rect()).adjusted(4, 4, -4, -4);
        paint::roundedBox(painter, square, 4, m_paper, isChecked() ? palette.ink : palette.controlLine,
                          isChecked() ? 2 : 1);
        if (isChecked())
            paint::tick(painter, square.adjusted(5, 5, -5, -5), notePaperInk());
        if (hasFocus())
            paint::focusRing(painter, QRectF(rect()), 5, palette);
    }

private:
    QColor m_paper;
};

} // namespace

SwatchRow::SwatchRow(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (int i = 0; const QString &colour : noteColours()) {
        auto *button = new PaperButton(QColor(colour));
        m_buttons->addButton(button, i++);
        layout->addWidget(button);
    }
    setAccessibleName(tr("Colour"));
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT picked(QColor(noteColours().at(id))); });
}

void SwatchRow::setColour(const QColor &colour)
{
    const qsizetype index = noteColours().indexOf(colour.name().toUpper());
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == index);
    m_buttons->setExclusive(true);
}

} // namespace partsong
