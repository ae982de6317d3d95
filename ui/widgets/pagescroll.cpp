// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagescroll.h"

#include "ui/widgets/scale.h"
#include "ui/widgets/wheelguard.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace partsong {

QScrollArea *pageScroll(QWidget *inside)
{
    auto *scroll = new QScrollArea;
    if (inside)
        scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QVBoxLayout *paperColumn(QScrollArea *scroll, int width)
{
    auto *page = new QWidget;
    setGround(page, Ground::Paper);
    page->setAutoFillBackground(true);
    auto *across = row(page, 0, 0);
    setSteps(across, 6, 5, 6, 10, 0);
    auto *middle = new QWidget;
    setScaledMaximumWidth(middle, width);
    across->addStretch(1);
    across->addWidget(middle, 1000);
    across->addStretch(1);
    scroll->setWidget(page);
    return column(middle, 0, 4);
}

QScrollArea *centredPage(QWidget *page)
{
    auto *inside = new QWidget;
    auto *across = row(inside, 6, 0);
    across->addStretch(1);
    across->addWidget(page, 100);
    across->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    setGround(inside, Ground::Window);
    return scroll;
}

void keepCaretInSight(QScrollArea *scroll, QPlainTextEdit *field)
{
    field->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    passWheelOn(field->viewport()); // all words are in sight, so it is the page that moves
    QObject::connect(
        field, &QPlainTextEdit::cursorPositionChanged, scroll,
        [scroll, field] {
            if (!field->hasFocus() || !scroll->widget()->isAncestorOf(field))
                return;
            const QPoint caret = field->viewport()->mapTo(scroll->widget(), field->cursorRect().center());
            scroll->ensureVisible(caret.x(), caret.y(), 0, scaled(32));
        },
        Qt::QueuedConnection);
}

} // namespace partsong
