// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/noticebar.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/iconview.h"
#include "ui/widgets/palette.h"
#include "ui/widgets/scale.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Lasting = 10'000; // ms that good news stays

struct Look {
    QString iconName;
    Ink ink;
    QColor paper;
};

Look lookOf(Notice::Kind kind, const Palette &palette)
{
    switch (kind) {
    case Notice::Kind::Good:
        return {u"checkmark"_s, Ink::Good, palette.goodPaper};
    case Notice::Kind::Warning:
        return {u"data-warning"_s, Ink::Warning, palette.warningPaper};
    case Notice::Kind::Error:
        return {u"data-error"_s, Ink::Danger, palette.dangerPaper};
    default:
        return {u"documentinfo"_s, Ink::Accent, palette.raised};
    }
}

} // namespace

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_icon(new IconView({})), m_text(wordsLabel({})), m_action(new QPushButton),
      m_close(iconButton(u"window-close"_s, tr("Close this notice"))), m_timer(new QTimer(this))
{
    auto *line = row(this, 0, 3);
    setSteps(line, 4, 1, 2, 1, 3);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(focusWidget()) && focusWidget()->hasFocus())
            m_timer->start(Lasting); // somebody is about to use it
        else
            dismiss();
    });
    connect(m_close, &QToolButton::clicked, this, &NoticeBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_notice.action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void NoticeBar::post(const Notice &notice)
{
    m_notice = notice;
    const Look look = lookOf(notice.kind, paletteOf(this));
    m_icon->setIcon(look.iconName);
    m_icon->setInk(look.ink);
    m_text->setText(notice.text);
    m_action->setText(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    setAccessibleName(notice.text);
    show();
    update();
    if (notice.kind == Notice::Kind::Info || notice.kind == Notice::Kind::Good)
        m_timer->start(Lasting);
    else
        m_timer->stop();
    announce();
}

void NoticeBar::dismiss()
{
    m_timer->stop();
    m_notice = {};
    hide();
}

void NoticeBar::recheck()
{
    if (m_notice.still && !m_notice.still())
        dismiss();
}

void NoticeBar::announce()
{
    QAccessibleAnnouncementEvent event(this, m_notice.text);
    if (m_notice.kind == Notice::Kind::Error)
        event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Palette &palette = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), lookOf(m_notice.kind, palette).paper);
    painter.fillRect(QRect(0, 0, width(), 1), palette.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), palette.line);
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace partsong
