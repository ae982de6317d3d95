// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pagescroll.h"

#include "ui/widgets/scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace partsong {

namespace {

// The wheel over a field that shows all its words moves the page, not the words.
class PageWheel : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

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
    field->viewport()->installEventFilter(new PageWheel(field));
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
