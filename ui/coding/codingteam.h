// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/person.h"
#include "ui/shell/studycontext.h"

#include <QObject>

class QToolButton;
class QWidget;

namespace partsong {

class TranscriptView;
class TypeToFind;

// Who codes: says who that is, as everywhere in the window, and gives somebody the same codings.
class CodingTeam : public QObject {
    Q_OBJECT
public:
    CodingTeam(StudyContext &context, TranscriptView *view);

    void addActions(QWidget *owner);
    // Names who codes, and asks for somebody else. Handed over.
    QToolButton *makeButton();
    void actAs(const QString &name);
    // Gives somebody the codings that I made in the text in sight.
    void copyTo(const QString &name);

Q_SIGNALS:
    void actorChanged();

private:
    void askWhoGetsThem();
    void updateButton();

    StudyContext &m_context;
    TranscriptView *m_view;
    TypeToFind *m_finder;
    QToolButton *m_button = nullptr;
};

} // namespace partsong
