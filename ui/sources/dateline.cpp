// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/dateline.h"

#include "core/sources/attributevalues.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

namespace partsong {

using namespace Qt::StringLiterals;

DateLine::DateLine(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("14/03/2026"));
    QAction *calendar = addAction(icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateLine::showCalendar);
}

void DateLine::showCalendar()
{
    Attribute attribute;
    attribute.kind = AttributeKind::Date;
    const QDate known = QDate::fromString(storedValue(attribute, text()).value_or(QString()), Qt::ISODate);
    QMenu menu(this);
    auto *calendar = new QCalendarWidget;
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    // Ends of weeks are days as others are; the arrows are seen in the dark too.
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(day, calendar->weekdayTextFormat(Qt::Monday));
    for (const auto &[button, iconName] : {std::pair(u"qt_calendar_prevmonth"_s, u"go-previous"_s),
                                           std::pair(u"qt_calendar_nextmonth"_s, u"go-next"_s)}) {
        if (auto *arrow = calendar->findChild<QToolButton *>(button))
            arrow->setIcon(icon(iconName));
    }
    calendar->setSelectedDate(known.isValid() ? known : QDate::currentDate());
    auto *holder = new QWidgetAction(&menu);
    holder->setDefaultWidget(calendar);
    menu.addAction(holder);
    connect(calendar, &QCalendarWidget::activated, &menu, [this, &menu](QDate date) {
        setText(date.toString(Qt::ISODate));
        menu.close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    calendar->setFocus();
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void DateLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && (event->modifiers() & Qt::AltModifier))
        return showCalendar();
    QLineEdit::keyPressEvent(event);
}

} // namespace partsong
