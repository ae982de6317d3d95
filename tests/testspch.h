// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/corepch.h"

#include <QTest>

#include <gtest/gtest.h>
