// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/sealprogress.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

SealProgress::SealProgress(Tasks &tasks, QWidget *parent)
    : QDialog(parent), m_tasks(tasks), m_title(titleLabel(tr("The names are being sealed"))),
      m_stage(wordsLabel(tr("Looking at the originals"))), m_count(quietLabel({})), m_bar(new QProgressBar),
      m_promise(quietLabel(tr("Nothing is changed yet. Stop, and everything stays as it was."))),
      m_stop(new QPushButton(tr("&Stop"))), m_close(primaryButton(tr("Close")))
{
    setWindowTitle(tr("Sealing the Names"));
    setWindowModality(Qt::ApplicationModal);
    auto *whole = column(this, 6, 3);
    whole->addWidget(m_title);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(windowTitle());
    setScaledMinimumWidth(m_bar, 440);
    for (QLabel *label : {m_stage, m_count, m_promise})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    whole->addWidget(m_stage);
    whole->addWidget(m_count);
    whole->addWidget(m_bar);
    whole->addWidget(m_promise);
    whole->addStretch(1);
    auto *foot = row(nullptr, 0, 2);
    foot->addStretch(1);
    foot->addWidget(m_stop);
    foot->addWidget(m_close);
    m_close->hide();
    whole->addLayout(foot);
    connect(m_stop, &QPushButton::clicked, this, &SealProgress::reject);
    connect(&tasks, &Tasks::moved, this, [this](int number, int done, int total, const QString &what) {
        if (number == m_number)
            setAt(done, total, what);
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

void SealProgress::follow(int number)
{
    m_number = number;
}

void SealProgress::setAt(int done, int total, const QString &what)
{
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    if (!what.isEmpty())
        m_stage->setText(what);
    m_count->setText(total > 0 ? tr("%1 of %2").arg(QLocale().toString(done + 1), QLocale().toString(total))
                               : QString());
}

void SealProgress::leaveNoWayBack()
{
    m_stop->setEnabled(false);
    m_promise->setText(tr("The names are out of the texts. The file is now made clean and searched, and "
                          "then the backups: please let it finish."));
}

void SealProgress::tellEnd(const QString &words)
{
    m_over = true;
    m_title->setText(tr("The names are sealed"));
    m_stage->setText(words);
    for (QWidget *gone : std::initializer_list<QWidget *>{m_count, m_bar, m_promise, m_stop})
        gone->hide();
    m_close->show();
    m_close->setDefault(true);
    m_close->setFocus();
}

// Escape and closing are Stop, which is asked for and then waited for.
void SealProgress::reject()
{
    if (m_over)
        return accept();
    if (!m_stop->isEnabled())
        return;
    m_stop->setEnabled(false);
    m_promise->setText(tr("Stopping…"));
    m_tasks.cancel(m_number);
}

} // namespace partsong
