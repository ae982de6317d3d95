// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/placepage.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/pagescroll.h"
#include "ui/widgets/scale.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

namespace {

QPushButton *wide(QPushButton *button)
{
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QString titleFor(const QString &path, const PlaceWarning &warning)
{
    const QString name = QFileInfo(path).completeBaseName();
    return warning.kind == PlaceKind::Network
        ? PlacePage::tr("“%1” lies on a network drive").arg(name)
        : PlacePage::tr("“%1” lies in a folder of %2").arg(name, warning.service);
}

} // namespace

PlacePage::PlacePage(QWidget *parent)
    : QWidget(parent), m_title(titleLabel({})), m_why(wordsLabel({})), m_where(quietLabel({})),
      m_openCopy(wide(primaryButton({}))), m_copy(wide(primaryButton(tr("Work on a &local copy"))))
{
    auto *here = wide(new QPushButton(tr("Open it &here anyway")));
    auto *cancel = wide(new QPushButton(tr("&Cancel")));
    auto *page = new QWidget;
    setScaledMaximumWidth(page, 520);
    auto *middle = column(page, 0, 3);
    middle->addStretch(2);
    middle->addWidget(m_title);
    middle->addWidget(m_why);
    middle->addSpacing(space(2));
    for (QPushButton *button : {m_openCopy, m_copy, here, cancel})
        middle->addWidget(button);
    middle->addSpacing(space(1));
    middle->addWidget(m_where);
    middle->addStretch(3);

    column(this, 0, 0)->addWidget(centredPage(page));

    connect(m_openCopy, &QPushButton::clicked, this, [this] { Q_EMIT knownCopyWanted(m_known); });
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyWanted(m_path); });
    connect(here, &QPushButton::clicked, this, [this] { Q_EMIT hereWanted(m_path); });
    connect(cancel, &QPushButton::clicked, this, &PlacePage::cancelled);
    setAccessibleName(tr("Where the study lies"));
}

void PlacePage::ask(const QString &path, const PlaceWarning &warning, const QString &knownCopy)
{
    m_path = path;
    m_known = knownCopy;
    m_title->setText(titleFor(path, warning));
    m_why->setText(warning.sentence);
    m_where->setText(
        tr("A copy is kept in %1. The study itself stays as it is; what is done in the copy can be "
           "merged into it later.")
            .arg(QDir::toNativeSeparators(workingCopyFolder())));
    const bool known = !knownCopy.isEmpty();
    m_openCopy->setVisible(known);
    if (known) {
        const QDateTime used = QFileInfo(knownCopy).lastModified();
        m_openCopy->setText(
            tr("&Go on with the copy of %1").arg(QLocale().toString(used, QLocale::ShortFormat)));
    }
    m_copy->setText(known ? tr("Make a new &local copy") : tr("Work on a &local copy"));
    setPrimary(m_copy, !known);
    QPushButton *first = known ? m_openCopy : m_copy;
    first->setFocus(Qt::OtherFocusReason);
}

void PlacePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace partsong
