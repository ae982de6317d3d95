// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace partsong {

FormDialog::FormDialog(const QString &title, int width, QWidget *parent)
    : QDialog(parent), m_width(width), m_scroll(pageScroll()), m_problem(wordsLabel({}))
{
    setWindowTitle(title);
    auto *inside = new QWidget;
    m_form = column(inside, 6, 4);
    m_scroll->setWidget(inside);
    setInk(m_problem, Ink::Danger);
    m_problem->hide();
    column(this, 0, 0)->addWidget(m_scroll, 1);
}

void FormDialog::sideBySide(const Field &left, const Field &right)
{
    auto *across = row(nullptr, 0, 4);
    for (const Field &each : {left, right}) {
        auto *part = column(nullptr, 0, 0);
        addFormRow(part, each.caption, each.field);
        part->addStretch(1); // captions stand in one line
        across->addLayout(part, each.share);
    }
    m_form->addLayout(across);
}

// Made last, so that Tab comes to the buttons after the fields.
void FormDialog::finish(QPushButton *accept)
{
    auto *buttons = acceptOrCancel(this, accept);
    accept->setDefault(true);
    auto *below = column(nullptr, 0, 3);
    setSteps(below, 6, 2, 6, 5, 3);
    below->addWidget(m_problem);
    below->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout())->addLayout(below);
    // Return makes a new line where several are written.
    auto *done = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(done, &QShortcut::activated, accept, [accept] { accept->click(); });
}

QString FormDialog::problem() const
{
    return m_problem->text();
}

void FormDialog::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (isVisible() && height() < sizeHint().height())
        resize(width(), sizeHint().height());
}

// As high as all of the form, but never higher than the screen.
QSize FormDialog::sizeHint() const
{
    const QSize room = screen()->availableSize() * 9 / 10;
    const int width = std::min(scaled(m_width), room.width());
    const QLayout *inside = m_scroll->widget()->layout();
    const int words =
        inside->hasHeightForWidth() ? inside->totalHeightForWidth(width) : inside->totalSizeHint().height();
    const int below = layout()->totalSizeHint().height() - m_scroll->sizeHint().height();
    return {width, std::min(words + std::max(0, below) + space(2), room.height())};
}

bool FormDialog::keepsOpen()
{
    if (m_warned || written() == m_writtenAtFirst)
        return false;
    m_warned = true;
    setProblem(tr("What you wrote is not kept yet. Press Escape again to leave without it."));
    return true;
}

void FormDialog::reject()
{
    if (!keepsOpen())
        QDialog::reject();
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!event->spontaneous())
        m_writtenAtFirst = written();
    if (height() < sizeHint().height() || width() < sizeHint().width())
        resize(size().expandedTo(sizeHint()));
}

} // namespace partsong
